# The step is rate times gradient, and it leads downhill.
def step(theta, g, lr):
    return theta - lr * g

# AdaGrad. Change what RMSprop does otherwise; theta, g and v are NumPy arrays.
import numpy as np


def rmsprop_step(theta, g, v, lr, beta, eps):
    new_v = v + g**2
    new_theta = theta - lr * g / (np.sqrt(new_v) + eps)
    return {"theta": new_theta, "v": new_v}

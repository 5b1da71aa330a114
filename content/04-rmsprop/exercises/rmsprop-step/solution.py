# The old average fades by beta; the new square comes in with the rest of the weight.
import numpy as np


def rmsprop_step(theta, g, v, lr, beta, eps):
    new_v = beta * v + (1 - beta) * g**2
    new_theta = theta - lr * g / (np.sqrt(new_v) + eps)
    return {"theta": new_theta, "v": new_v}

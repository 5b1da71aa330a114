# One step of AdaGrad; theta, g and G are NumPy arrays of the same length.
import numpy as np


def adagrad_step(theta, g, G, lr, eps):
    # 1. Add each squared gradient to its sum.
    new_G = G

    # 2. Step: each coordinate with its own rate.
    new_theta = theta

    return {"theta": new_theta, "G": new_G}

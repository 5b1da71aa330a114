# NumPy works on all coordinates at once.
import numpy as np


def adagrad_step(theta, g, G, lr, eps):
    # 1. Add each squared gradient to its sum.
    new_G = G + g**2

    # 2. Step: each coordinate with its own rate.
    new_theta = theta - lr / (np.sqrt(new_G) + eps) * g

    return {"theta": new_theta, "G": new_G}

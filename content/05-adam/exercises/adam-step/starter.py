# One step of Adam; theta, g, m and v are NumPy arrays of the same length.
import numpy as np


def adam_step(theta, g, m, v, t, lr, beta1, beta2, eps):
    return {"theta": theta, "m": m, "v": v}

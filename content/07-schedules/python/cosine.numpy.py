# A rise of four steps, then a cosine over six, under a gradient that is always 1.
import numpy as np

lr, steps, warmup = 1.0, 10, 4


def rate(t):
    if t <= warmup:
        return lr * t / (warmup + 1)
    p = (t - 1 - warmup) / (steps - warmup)
    return lr * (1 + np.cos(np.pi * p)) / 2


theta = np.array([6.0])

for t in range(1, steps + 1):
    g = np.ones(1)
    theta = theta - rate(t) * g
    print(f"t={t} rate={rate(t):.4f} theta={theta[0]:.4f}")

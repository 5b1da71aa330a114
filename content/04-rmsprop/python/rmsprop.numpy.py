# RMSprop on ten times the square of theta.
import numpy as np

theta = np.array([5.0])
v = np.zeros(1)
lr, beta, eps = 0.5, 0.9, 0.0

for t in range(1, 4):
    g = 20 * theta
    v = beta * v + (1 - beta) * g**2
    theta = theta - lr * g / (np.sqrt(v) + eps)
    print(f"t={t} g={g[0]:.4f} v={v[0]:.3f} theta={theta[0]:.6f}")

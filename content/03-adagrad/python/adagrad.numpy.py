# AdaGrad on ten times the square of theta.
import numpy as np

theta = np.array([5.0])
G = np.zeros(1)
lr, eps = 0.5, 0.0

for t in range(1, 4):
    g = 20 * theta
    G = G + g**2
    theta = theta - lr * g / (np.sqrt(G) + eps)
    print(f"t={t} g={g[0]:.4f} G={G[0]:.3f} theta={theta[0]:.6f}")

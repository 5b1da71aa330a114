# Gradient descent on the square of theta.
import numpy as np

theta = np.array([3.0])
lr = 0.3

for t in range(1, 5):
    g = 2 * theta
    theta = theta - lr * g
    print(f"t={t} g={g[0]:.4f} theta={theta[0]:.4f}")

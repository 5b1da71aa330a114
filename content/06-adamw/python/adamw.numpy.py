# AdamW on ten times the square of theta.
import numpy as np

theta = np.array([5.0])
m, v = np.zeros(1), np.zeros(1)
lr, beta1, beta2, eps, weight_decay = 0.5, 0.9, 0.999, 0.0, 0.1

for t in range(1, 4):
    g = 20 * theta
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    theta = (1 - lr * weight_decay) * theta - lr * m_hat / (np.sqrt(v_hat) + eps)
    print(f"t={t} g={g[0]:.3f} theta={theta[0]:.5f}")

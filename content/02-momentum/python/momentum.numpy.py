# The heavy ball on half the square of theta, with the sum of the gradients and with their average.
import numpy as np

lr, beta = 0.1, 0.9

# The sum: what frameworks call momentum.
theta, m = np.array([1.0]), np.zeros(1)
for t in range(1, 6):
    g = theta
    m = beta * m + g
    theta = theta - lr * m
    print(f"t={t} m={m[0]:.4f} theta={theta[0]:.4f}")

# The average: the same walk, if its rate is larger by what the average is smaller.
theta, average = np.array([1.0]), np.zeros(1)
for t in range(1, 6):
    g = theta
    average = beta * average + (1 - beta) * g
    theta = theta - lr / (1 - beta) * average
    print(f"t={t} theta={theta[0]:.4f}")

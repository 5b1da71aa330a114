# The heavy ball on half the square of theta: PyTorch's SGD keeps the sum, lerp_ writes the average.
import torch

lr, beta = 0.1, 0.9

# The sum: what PyTorch calls momentum.
theta = torch.tensor([1.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([theta], lr=lr, momentum=beta)
for t in range(1, 6):
    optimizer.zero_grad()
    loss = (theta**2 / 2).sum()
    loss.backward()
    optimizer.step()
    m = optimizer.state[theta]["momentum_buffer"]
    print(f"t={t} m={m.item():.4f} theta={theta.item():.4f}")

# The average: the same walk, if its rate is larger by what the average is smaller.
theta = torch.tensor([1.0], dtype=torch.float64)
average = torch.zeros_like(theta)
for t in range(1, 6):
    g = theta
    average.lerp_(g, 1 - beta)
    theta = theta - lr / (1 - beta) * average
    print(f"t={t} theta={theta.item():.4f}")

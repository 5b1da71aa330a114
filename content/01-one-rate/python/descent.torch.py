# Gradient descent on the square of theta; PyTorch finds the gradient.
import torch

theta = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([theta], lr=0.3)

for t in range(1, 5):
    optimizer.zero_grad()
    loss = (theta**2).sum()
    loss.backward()
    optimizer.step()
    print(f"t={t} g={theta.grad.item():.4f} theta={theta.item():.4f}")

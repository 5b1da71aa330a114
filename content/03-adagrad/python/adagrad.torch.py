# AdaGrad on ten times the square of theta; PyTorch calls the sum of squares "sum".
import torch

theta = torch.tensor([5.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Adagrad([theta], lr=0.5, eps=0.0)

for t in range(1, 4):
    optimizer.zero_grad()
    loss = (10 * theta**2).sum()
    loss.backward()
    optimizer.step()
    G = optimizer.state[theta]["sum"]
    print(f"t={t} g={theta.grad.item():.4f} G={G.item():.3f} theta={theta.item():.6f}")

# RMSprop on ten times the square of theta; PyTorch calls the decay "alpha" and the average "square_avg".
import torch

theta = torch.tensor([5.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.RMSprop([theta], lr=0.5, alpha=0.9, eps=0.0)

for t in range(1, 4):
    optimizer.zero_grad()
    loss = (10 * theta**2).sum()
    loss.backward()
    optimizer.step()
    v = optimizer.state[theta]["square_avg"]
    print(f"t={t} g={theta.grad.item():.4f} v={v.item():.3f} theta={theta.item():.6f}")

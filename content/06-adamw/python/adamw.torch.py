# AdamW on ten times the square of theta; PyTorch's Adam with weight_decay would take another path.
import torch

theta = torch.tensor([5.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.AdamW(
    [theta], lr=0.5, betas=(0.9, 0.999), eps=0.0, weight_decay=0.1
)

for t in range(1, 4):
    optimizer.zero_grad()
    loss = (10 * theta**2).sum()
    loss.backward()
    g = theta.grad.item()
    optimizer.step()
    print(f"t={t} g={g:.3f} theta={theta.item():.5f}")

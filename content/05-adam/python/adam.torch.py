# Adam on ten times the square of theta; PyTorch calls the averages "exp_avg" and "exp_avg_sq".
import torch

theta = torch.tensor([5.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Adam([theta], lr=0.5, betas=(0.9, 0.999), eps=0.0)

for t in range(1, 4):
    optimizer.zero_grad()
    loss = (10 * theta**2).sum()
    loss.backward()
    optimizer.step()
    state = optimizer.state[theta]
    m, v = state["exp_avg"], state["exp_avg_sq"]
    print(f"t={t} m={m.item():.3f} v={v.item():.3f} theta={theta.item():.5f}")

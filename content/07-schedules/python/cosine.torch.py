# The same with PyTorch's own schedulers; their step 0 is step 1 here.
import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR,
    LinearLR,
    SequentialLR,
)

lr, steps, warmup = 1.0, 10, 4

theta = torch.tensor([6.0], dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([theta], lr=lr)
rise = LinearLR(
    optimizer, start_factor=1 / (warmup + 1), total_iters=warmup
)
fall = CosineAnnealingLR(optimizer, T_max=steps - warmup)
schedule = SequentialLR(optimizer, [rise, fall], milestones=[warmup])

for t in range(1, steps + 1):
    optimizer.zero_grad()
    theta.sum().backward()
    rate = optimizer.param_groups[0]["lr"]
    optimizer.step()
    schedule.step()
    print(f"t={t} rate={rate:.4f} theta={theta.item():.4f}")

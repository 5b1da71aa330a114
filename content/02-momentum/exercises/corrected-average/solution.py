# The running average stays as it is; only what goes out is corrected.
def corrected_averages(g, beta):
    averages = []
    m = 0.0
    for t, gt in enumerate(g, start=1):
        m = beta * m + (1 - beta) * gt
        averages.append(m / (1 - beta**t))
    return averages

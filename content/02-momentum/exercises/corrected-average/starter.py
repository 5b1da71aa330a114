# The corrected averages of the gradients in g, one for each.
def corrected_averages(g, beta):
    averages = []
    m = 0.0
    for t, gt in enumerate(g, start=1):
        # What becomes of m, and what goes into the list?
        pass
    return averages

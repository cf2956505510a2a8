"""How long a visitor waits: `make bench` prints it. Not a timed test: budgets of bytes are tests.

Slow phone: 1.6 Mbps, 150 ms round trip, CPU slowed four times, nothing cached. First live result:
from the navigation to the answer that Python gave (data-ready), for a page opened with a ground.
Recalculation: from a keystroke to the filled page, a history of 40 years, CPU slowed four times.
"""

from tests.support.timing import show

SLOW = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
RUNS = 5
FORTY_YEARS = {
    "ground": "short_of_years",
    "month": "2035-12",
    "birth": "1966-01",
    "track": "men60",
    "province": "shanghai",
    "spans": [
        {"from": f"{year}-01", "to": f"{year}-12", "base": str(1000 + 100 * (year - 1996)), "kind": "flexible"}
        for year in range(1996, 2036)
    ],
}
RECALCULATE = """async () => {
  const times = [];
  const money = document.querySelector("[data-field='span.amount'] input");
  for (let run = 0; run < 22; run += 1) {
    money.value = String(2000 + run);
    const start = performance.now();
    calculator.recompute();
    document.body.offsetHeight;  // laid out, too
    times.push(performance.now() - start);
    await new Promise(requestAnimationFrame);
  }
  return times.slice(2);
}"""


def slow_page(chromium, network=True):
    context = chromium.new_context(viewport={"width": 360, "height": 780})
    page = context.new_page()
    session = context.new_cdp_session(page)
    if network:
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    return context, page


def wait_ready(page):
    root = page.locator("[data-calculator]")
    while root.get_attribute("data-ready") != "true":
        page.wait_for_timeout(20)


def test_first_live_result_on_a_slow_phone(chromium, address):
    times, sizes = [], []
    for _ in range(RUNS):
        context, page = slow_page(chromium)
        page.goto(f"{address}zh/calculator/#ground=stop_paying", wait_until="commit")
        wait_ready(page)
        times.append(page.evaluate("performance.getEntriesByName('answer')[0].startTime"))
        sizes.append(
            page.evaluate(
                "performance.getEntriesByType('resource').concat("
                "performance.getEntriesByType('navigation'))"
                ".reduce((sum, one) => sum + one.transferSize, 0)"
            )
            / 1024
        )
        context.close()
    show("First live result, slow phone", "ms", times)
    show("Transferred", "KB", sizes)


def test_recalculation_of_forty_years(chromium, address):
    """As it stands on a phone (working and ledger folded, filled all the same), and all unfolded."""
    context, page = slow_page(chromium, network=False)
    page.goto(f"{address}zh/calculator/")
    wait_ready(page)
    page.evaluate("(raw) => calculator.write(raw)", FORTY_YEARS)
    page.evaluate("calculator.recompute()")
    years = page.locator("[data-rows='ledger'] > tr").count()
    for name, unfolded in (("folded", False), ("unfolded", True)):
        page.evaluate(
            "(open) => document.querySelectorAll('.calc__detail details').forEach((one) => { one.open = open; })",
            unfolded,
        )
        show(f"Recalculation of 40 rows over {years} years, CPU x4, {name}", "ms", page.evaluate(RECALCULATE))
    context.close()

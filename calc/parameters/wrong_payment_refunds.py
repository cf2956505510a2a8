"""误缴退费的地方规定 — where a flexible worker's wrong payment comes back, by a rule of the place.

Values: (province, source). Elsewhere the national rule knows only what the collector took on its own
(社会保险法 Art 90), so whether a payment made by one's own mistake comes back is open.
Source: tax-refund-gd. Left out: Xiamen (seen in a copy only, and a city's own rule).
"""

from ..base.dated import Watch

WRONG_PAYMENT_REFUNDS = (("guangdong", "tax-refund-gd"),)

WATCH = (
    Watch(name="wrong_payment_refunds", unit="refund",
          title="误缴退费的地方规定 | Local rules on refunds of wrong payments",
          owner="各省税务局 | provincial tax bureaus", checked="2026-11-28", next_expected=""),
)

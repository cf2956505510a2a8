"""一次性待遇的地方加发 — what some provinces add to the account when the relation ends.

Values: months of the person's own indexed average contribution wage (本人指数化月平均缴费工资)
for each year; ``counts`` says which years: "full_years" (deemed years too), "months" (to the
month), "before_1996" (only before 1996-01) or "unknown".
Sources: beijing183, guangxi2006, jiangsu-practice, sichuan-practice, zhejiang-pension-34.
Whether any of them is in force today is not confirmed: support ``estimate`` throughout, so a
range, never a promise. Left out: amounts in yuan; provinces of which nothing was found.
"""

from collections import namedtuple

from ..base.dated import Watch


class TopUp(namedtuple("TopUp", ("province", "months_per_year", "counts", "source", "support", "note"))):
    """The addition of a province. months_per_year: of the indexed wage; counts: which years, as said above."""


LUMP_SUM_TOP_UPS = (
    TopUp(
        province="beijing", months_per_year=2, counts="months", source="beijing183",
        support="estimate",
        note=("一次性养老补偿金；抄本未署名，归属凭记忆 | "
              "One-off pension compensation; the copy is unlabelled, the attribution from memory")),
    TopUp(
        province="jiangsu", months_per_year=2, counts="before_1996", source="jiangsu-practice",
        support="estimate",
        note=("仅限 1996 年以前的年限；见于常州、无锡指南 | "
              "Only years before 1996; guides of Changzhou and Wuxi")),
    TopUp(
        province="zhejiang", months_per_year=1, counts="full_years", source="zhejiang-pension-34",
        support="estimate",
        note=("条例尚有此款，今日是否执行未证实 | "
              "In the regulation; whether it is applied today is not confirmed")),
    TopUp(
        province="guangxi", months_per_year=1, counts="full_years", source="guangxi2006",
        support="estimate",
        note=("2006 年规定，见于抄本 | "
              "A rule of 2006, seen in a copy")),
    TopUp(
        province="sichuan", months_per_year=1, counts="unknown", source="sichuan-practice",
        support="estimate",
        note=("仅见律师事务所网页 | "
              "Seen on a law firm’s page only")),
)

WATCH = (
    Watch(name="lump_sum_top_ups", unit="months_of_wage_per_year",
          title="一次性领取时的地方加发 | Local additions to the lump sum",
          owner="各省人社厅（局） | provincial HRSS departments", checked="2026-11-22", next_expected=""),
)

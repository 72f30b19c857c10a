using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Hotline;

/// <summary>Every line of a file is new, known or refused with its reason, in the order of the file; one that is refused stops no other.</summary>
public sealed class HotlineFileTests
{
    [Fact]
    public void The_lines_are_taken_one_by_one_and_the_totals_hold_all_of_them()
    {
        var at = ChinaTime.StartOf(new(2019, 12, 12));
        var file = HotlineFile.Begin(Guid.NewGuid(), HotlineDirection.CasesReturned, People.One(StaffRole.LettersClerk), at);
        var lines = Enumerable.Range(2, 4).Select(line => new ReturnLine(line, 20190927123450 + line, 1, HotlineStage.Accepted, ""));

        file.Take(lines, [new(6, "", "版本应为整数"), new(1, "", "第一行")], line => line.Line switch
        {
            3 => throw new RuleBrokenException("hotline.line", "没有移交"),
            4 => false,
            _ => true,
        });

        Assert.Equal((6, 2, 1, 3), (file.Lines, file.Added, file.Known, file.Refused));
        Assert.Equal(["1  第一行", "3 20190927-123453 没有移交", "6  版本应为整数"], file.Refusals.Select(refusal => $"{refusal.Line} {refusal.ExternalNo} {refusal.Reason}"));
    }
}

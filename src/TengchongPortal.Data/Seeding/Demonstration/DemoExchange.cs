using System.Globalization;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Petitions;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Invented references (YS = 演示) of the petition system, and a file of the hotline behind two of the invented letters.</summary>
internal static class DemoExchange
{
    private const int References = 36;

    public static IEnumerable<PetitionEntry> Petitions(IReadOnlyList<Organ> organs, DateTimeOffset now)
    {
        foreach (var number in Enumerable.Range(1, References))
        {
            var day = ChinaTime.DayOf(now).AddDays(-11 * number);
            var line = new PetitionLine(number + 1, string.Create(CultureInfo.InvariantCulture, $"YS-{day.Year}-{number:D3}"), day, number < 6 ? PetitionStatus.InHand : PetitionStatus.Closed, "");
            var entry = PetitionEntry.Of(line with { Status = number is 6 or 7 ? PetitionStatus.InHand : line.Status }, organs[number % organs.Count].Path, now.AddDays(-30));
            entry.Update(line, "", now.AddDays(-1));
            yield return entry;
        }
    }

    public static (HotlineFile File, IReadOnlyList<HotlineOrder> Orders) Hotline(IReadOnlyList<Guid> letters, Actor clerk, DateTimeOffset now)
    {
        var file = HotlineFile.Begin(Guid.CreateVersion7(now), HotlineDirection.Received, clerk, now.AddDays(-2));
        List<HotlineOrder> orders = [.. letters.Select((letter, place) => HotlineOrder.Of(LineOf(place, now), letter, file.Id, file.At))];
        file.Close(orders.Count, 0, [new(orders.Count + 2, "YS-12345-009", "来电时间应写成2019-12-12 09:30的形式，北京时间")]);
        return (file, orders);
    }

    private static HotlineLine LineOf(int place, DateTimeOffset now) =>
        new(place + 2, string.Create(CultureInfo.InvariantCulture, $"YS-12345-{place + 1:D3}"), LetterKind.Enquiry, new("", "", "", "", "", ""), "", now.AddDays(-3), false);
}

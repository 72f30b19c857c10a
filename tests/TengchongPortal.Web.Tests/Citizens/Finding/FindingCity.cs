using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading.Counts;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens.Finding;

/// <summary>The small city with records of every kind that a filter tells apart; the test knows each of them.</summary>
public sealed class FindingCity() : PortalUnderTest(PortalStart.City), IAsyncLifetime
{
    private const int Many = 72;

    /// <summary>Titles with signs that a database might take for its own; genre 13, so that they are found apart.</summary>
    private static readonly string[] _odd = ["城市规划草案", "推广App的说明", "完成100%的说明", "甲_乙说明", "附件[甲]说明", "路径\\说明", "它说'--说明", "带\"引号\"的说明"];

    private static readonly Organ[] _organs = [Organs.City, Organs.Department, Organs.OtherDepartment];
    private static readonly string[] _themes = ["1601", "0700", "0702", ""];
    private static readonly string[] _genres = ["05", "08", ""];
    private static readonly string[] _audiences = ["101", "301", ""];
    private static readonly string[] _validities = ["", "inforce", "notyetinforce", "lapsed", "repealed"];

    public List<Sample> Samples { get; } = [];

    public async Task InitializeAsync()
    {
        for (var place = 0; place < Many; place++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"第{place:00}号{(place % 2 == 0 ? "规划" : "方案")}");
            await AddAsync(new(name, place % 3 == 0 ? "gsgg" : "qtwj", _organs[place % 7 % 3].Key, _themes[place % 11 % 4], _genres[place % 5 % 3], _audiences[place % 4 % 3], place % 13 == 0 ? null : 2017 + (place % 3), _validities[place % 6 % 5]));
        }

        foreach (var title in _odd)
        {
            await AddAsync(new(title, "gsgg", Organs.Office.Key, "", "13", "", 2020, ""));
        }

        await RepealAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

    private async Task AddAsync(Sample sample)
    {
        var today = ChinaTime.DayOf(DateTimeOffset.UnixEpoch.AddYears(40));
        var text = PortalCity.Notice(sample.Title) with
        {
            ColumnId = sample.Column == "qtwj" ? Columns.Policies.Id : Columns.Notices.Id,
            Theme = sample.Theme,
            Genre = sample.Genre,
            Audience = sample.Audience,
            EffectiveOn = sample.Validity switch { "" => null, "notyetinforce" => new DateOnly(2190, 1, 1), _ => today },
            ExpiresOn = sample.Validity == "lapsed" ? today.AddDays(30) : null,
        };

        // The last hour of the year in the world is the first of the next one in China.
        DateTimeOffset? at = sample.Year is { } year ? new DateTimeOffset(year - 1, 12, 31, 17, 0, 0, TimeSpan.Zero) : null;
        await this.CarryOverAsync(text, _organs.Append(Organs.Office).First(organ => organ.Key == sample.Organ), null, at, at is null ? PublishedPrecision.Unknown : PublishedPrecision.Day);
        Samples.Add(sample);
    }

    private Task RepealAsync() => InsideAsync(async services =>
    {
        var titles = Samples.Where(sample => sample.Validity == "repealed").Select(sample => sample.Title).ToList();
        await services.GetRequiredService<PortalDbContext>().PublicRecords.Where(record => titles.Contains(record.Title))
            .ExecuteUpdateAsync(set => set.SetProperty(record => record.RepealedOn, new DateOnly(2019, 1, 1)));
        await services.GetRequiredService<CountAgain>().RunAsync(default);
    });
}

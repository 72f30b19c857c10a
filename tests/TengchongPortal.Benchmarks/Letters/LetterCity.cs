using System.Globalization;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Benchmarks.Office;
using TengchongPortal.Benchmarks.Pages;
using TengchongPortal.Data;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Benchmarks.Letters;

/// <summary>A city of sixty units with many letters, a full column page that citizens read, the office of letters, and the clerk of one unit.</summary>
internal sealed class LetterCity : IDisposable
{
    private const int Units = 60;
    private const int Released = 40;

    private static readonly LetterWords _words = new("石榴巷路灯不亮", "集镇到学校的一段路夜里没有灯，孩子看不清路，请来修一修。", "", "段思平之", "0875-5100000", "");
    private static readonly string _answer = string.Concat(Enumerable.Repeat("经现场查看，情况属实，已经更换线路和灯具。", 4));

    private readonly List<Organ> _units = [.. Enumerable.Range(1, Units).Select(Unit)];

    public PortalUnderTest Portal { get; } = new(PortalStart.City) { WaitsForTheDisk = true };

    public Actor Office { get; } = People.One(StaffRole.LettersClerk);

    public Actor Clerk { get; private set; } = null!;

    public string Store => Path.Combine(Portal.Root, "portal.db");

    public static async Task<LetterCity> OpenAsync(int letters)
    {
        var city = new LetterCity();
        await city.PeopleAsync();
        var walk = new CityWalk(city.Portal);
        for (var number = 0; number < Released; number++)
        {
            await walk.ToAsync(EditorialState.Published, PortalCity.Notice($"关于开展第{number}次便民服务日活动的通知") with { MadeOn = ChinaTime.DayOf(walk.Now) });
        }

        var closed = await city.LetterAsync(LetterAct.Accept, LetterAct.Answer, LetterAct.Rate);
        Guid[] open = [await city.LetterAsync(), await city.LetterAsync(LetterAct.Accept), await city.LetterAsync(LetterAct.Accept)];
        using var connection = new SqliteConnection($"Data Source={city.Store}");
        connection.Open();
        new BulkLetters(connection, city.Portal.Services.GetRequiredService<PersonalVault>()).Fill(letters, [.. city._units.Select(unit => unit.Path)], (closed, open), done => Console.Error.Write($"\r{done}/{letters}"));
        Console.Error.WriteLine();
        return city;
    }

    /// <summary>A list of the catalogue, drawn for somebody for whom nothing is kept: what the others are held against.</summary>
    public Runner Yardstick() => new("a list of the catalogue, drawn", Stranger(), CatalogueList.Address);

    /// <summary>What tells where the others spend their time; nothing is wanted of these.</summary>
    public IReadOnlyList<Runner> Beside() =>
        [new("a column of the catalogue, drawn", Stranger(), $"/catalogue/{Columns.Notices.Key}"), new("office page that asks nothing", Portal.SignedInAs(Office), "/staff/own/password")];

    public async Task<IReadOnlyList<Runner>> PagesAsync()
    {
        var (office, clerk) = (Portal.SignedInAs(Office), Portal.SignedInAs(Clerk));
        return
        [
            new("office, at work, first page", office, "/staff/letters"),
            new("office, at work, in the middle", office, $"/staff/letters?after={await MiddleAsync("State IN ('Received', 'InHand')", "")}"),
            new("office, done, first page", office, "/staff/letters?pile=Done"),
            new("office, done, in the middle", office, $"/staff/letters?pile=Done&after={await MiddleAsync("State = 'Closed'", "DESC")}"),
            new("one unit, at work", clerk, "/staff/letters"),
            new("one unit, waiting: nothing", clerk, "/staff/letters?pile=Waiting"),
            new("one unit, done, first page", clerk, "/staff/letters?pile=Done"),
            new("one unit, done, in the middle", clerk, $"/staff/letters?pile=Done&after={await MiddleAsync("State = 'Closed'", "DESC")}"),
            new("status page of a writer", await WriterAsync(), "/letters/status"),
        ];
    }

    public void Dispose() => Portal.Dispose();

    private static Organ Unit(int number) => Organ.Register(
        string.Create(CultureInfo.InvariantCulture, $"tc-u{number:00}"), $"腾冲市第{number}示例单位", $"示例单位{number}", OrganKind.Department, Organs.City.Path, string.Create(CultureInfo.InvariantCulture, $"tcs{number + 100}"), number + 10);

    private Visitor Stranger()
    {
        var visitor = Portal.Visitor();
        visitor.Cookies.Add(Portal.ClientOptions.BaseAddress, new Cookie(DrawnAnew.Name, DrawnAnew.Value));
        return visitor;
    }

    private Task PeopleAsync() => Portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        db.Organs.AddRange(_units);
        await db.SaveChangesAsync();
        Clerk = People.Person(StaffRole.LettersClerk, 9, _units[0].Path);
        await PortalCity.EnrolAsync(services, [Clerk]);
    });

    private async Task<Guid> LetterAsync(params LetterAct[] acts)
    {
        var now = Portal.Services.GetRequiredService<TimeProvider>().GetUtcNow();
        var entry = new LetterEntry(LetterKind.Help, _units[0].Path, _words, MayBePublished: true, MayBeContacted: true);
        var id = await Portal.InsideAsync(services => services.GetRequiredService<ReceiveLetter>().RunAsync(entry, Guid.NewGuid(), now, CancellationToken.None));
        foreach (var (place, act) in acts.Index())
        {
            var wish = new LetterWish(act) { SeenVersion = place + 1, Words = _answer, Rating = LetterRating.Satisfied };
            await Portal.InsideAsync(services => services.GetRequiredService<LetterSteps>().TakeAsync(id, wish, act == LetterAct.Rate ? null : Office, now, "127.0.0.1", CancellationToken.None));
        }

        return id;
    }

    /// <summary>Somebody who has just written: the browser may see the letter.</summary>
    private async Task<Visitor> WriterAsync()
    {
        var visitor = Portal.Visitor();
        var page = await visitor.OpenAsync("/letters/new");
        var receipt = await visitor.SendAsync(page.Form("letter-form").With(("Kind", nameof(LetterKind.Help)), ("Organ", _units[0].Key), ("Subject", _words.Subject), ("Text", _words.Text), ("Name", _words.Name), ("Phone", _words.Phone), ("MayBeContacted", "True"), ("MayBePublished", "True")), follow: true);
        return receipt.Status == HttpStatusCode.OK ? visitor : throw new InvalidOperationException("The letter was not taken.");
    }

    private Task<string> MiddleAsync(string states, string order) => Portal.InsideAsync(async services =>
    {
        var connection = services.GetRequiredService<PortalDbContext>().Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The words are those above.
        command.CommandText = $"SELECT ReceivedAt, Number FROM Letters WHERE {states} ORDER BY ReceivedAt {order}, Number {order} LIMIT 1 OFFSET (SELECT COUNT(*) / 2 FROM Letters WHERE {states})";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        return new RecordKey(new(reader.GetInt64(0), TimeSpan.Zero), reader.GetInt64(1)).ToString();
    });
}

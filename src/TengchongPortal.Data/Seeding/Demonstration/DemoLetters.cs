using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Invented letters (<c>seeds/demo-letters.csv</c>), taken through the real steps by the invented people; some stand behind answers that the demonstration published.</summary>
public sealed class DemoLetters(PortalDbContext db, SeedFolder seeds, PersonalVault vault, LetterTerms terms, DemoTraces traces)
{
    private const string Published = "published";

    public async Task FillAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Letters.AnyAsync(ct))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var cast = await DemoCast.LoadAsync(db, ct);
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.Kind != OrganKind.External).ToDictionaryAsync(organ => organ.Key, ct);
        var city = organs.Values.City();
        var copies = await db.PublicRecords.AsNoTracking()
            .Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown && record.TypeKey == BeginCopy.TypeKey).OrderByDescending(record => record.Sequence).ToListAsync(ct);
        foreach (var row in SeedCsv.Read(seeds, "demo-letters.csv"))
        {
            var copy = row["fate"] == Published ? copies.Find(record => record.Title.Contains(row["copy"], StringComparison.Ordinal)) : null;
            var organ = organs.Values.FirstOrDefault(one => one.Id == copy?.OrganId) ?? organs.GetValueOrDefault(row["organ"], city);
            var play = new DemoLetter(row, organ, organs.GetValueOrDefault(row["other"]), new(cast, terms, vault));
            var letter = copy is null ? play.Write(now) : play.WriteBefore(copy);
            play.Play(letter);
            db.Letters.Add(letter);
            foreach (var line in letter.Events)
            {
                await traces.NoteAsync(line.At, line.ActorId ?? Guid.Empty, line.ActorId is null ? ReceiveLetter.WriterName : line.ActorName, $"Letter{line.Act}", letter.Id.ToString(), ct);
            }
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Who acts, by which terms, and who seals the words.</summary>
    private sealed record DemoScene(DemoCast Cast, LetterTerms Terms, PersonalVault Vault);

    /// <summary>One invented letter and its fate.</summary>
    private sealed class DemoLetter(IReadOnlyDictionary<string, string> row, Organ organ, Organ? other, DemoScene scene)
    {
        private static readonly TimeSpan _afternoon = TimeSpan.FromHours(3);
        private static readonly TimeSpan _later = TimeSpan.FromDays(2);

        private readonly string _path = organ.Path;
        private Guid? _copy;

        public Letter Write(DateTimeOffset now) => Receive(now.AddDays(-int.Parse(row["days"], CultureInfo.InvariantCulture)));

        /// <summary>The letter behind an answer that was published: it came some days before.</summary>
        public Letter WriteBefore(PublicRecord copy)
        {
            _copy = copy.DocumentId;
            return Receive(copy.ReleasedAt.AddDays(-6));
        }

        public void Play(Letter letter)
        {
            var (at, clerk) = (letter.ReceivedAt + _afternoon, scene.Cast.With(Capability.HandleLetters, _path));
            switch (row["fate"])
            {
                case Published:
                    Take(letter, LetterAct.Accept, clerk, at);
                    Take(letter, LetterAct.Answer, clerk, at + _later);
                    Take(letter, LetterAct.OpenCopy, clerk, at + _later);
                    Take(letter, LetterAct.Rate, null, at + (2 * _later));
                    Name(letter);
                    break;
                case "answered":
                    Take(letter, LetterAct.Accept, clerk, at);
                    Take(letter, LetterAct.Answer, clerk, at + _later);
                    break;
                case "in_hand" or "overdue":
                    Take(letter, LetterAct.Accept, clerk, at);
                    break;
                case "awaiting":
                    Take(letter, LetterAct.Accept, clerk, at);
                    Take(letter, LetterAct.AskForDetail, clerk, at + _afternoon);
                    break;
                case "transferred":
                    Take(letter, LetterAct.Transfer, clerk, at);
                    break;
                case "refused":
                    Take(letter, LetterAct.Refuse, clerk, at);
                    break;
            }
        }

        private void Name(Letter letter)
        {
            if (_copy is { } document)
            {
                letter.NameCopy(document);
            }
        }

        private Letter Receive(DateTimeOffset at)
        {
            var words = new LetterWords(row["subject"], row["text"], "", "演示来信人", "0875-0000000", "");
            return Letter.Receive(new(Enum.Parse<LetterKind>(row["kind"]), _path, words, MayBePublished: true, MayBeContacted: true), Receipt.Issue(Guid.NewGuid(), at), scene.Vault.Seal, at);
        }

        private void Take(Letter letter, LetterAct act, Actor? actor, DateTimeOffset at)
        {
            var deed = new LetterDeed(act, actor, at) { Words = row["words"], Sealed = scene.Vault.Seal(IsSilent(act) ? "" : row["words"]), SeenVersion = letter.Version, Rating = LetterRating.Satisfied, Ground = RefusalGround.DisclosureApplication };
            letter.Take(deed, new(scene.Terms, null, other?.Path));
        }

        private static bool IsSilent(LetterAct act) => act is LetterAct.Accept or LetterAct.OpenCopy or LetterAct.Rate;
    }
}

using TengchongPortal.Domain.Duties;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Watching;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Tests.WorkingTime;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>
/// A simulated year of letters (R42): some are handled at once, some forgotten, some wait for detail that never comes, some are asked back, merged, handed
/// back to the office and assigned anew, or get more time; clerks leave. Nothing is closed unanswered, nobody's letter is nobody's, and three months never pass without the leader knowing in time.
/// </summary>
public sealed class LetterYearTests
{
    private static readonly DateOnly _start = new(2019, 1, 2);
    private static readonly DateOnly _end = new(2019, 12, 31);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, Depth.Of(4, 100))];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_letter_reaches_three_months_when_leaders_do_what_they_are_told(int seed)
    {
        var year = new Year(new Random(seed));
        for (var day = _start; day <= _end; day = day.AddDays(1))
        {
            year.Live(day);
        }

        Assert.True(year.Letters.Count > 100);
        Assert.NotEmpty(year.Risks);
        Assert.True(year.Moves.Count > 3, $"Only {string.Join(", ", year.Moves)} happened of the rarer steps.");
        Assert.All(year.Letters.Where(letter => letter.State == LetterState.Closed), letter => Assert.NotNull(letter.FirstAnsweredAt));
    }

    private sealed class Year(Random random)
    {
        private static readonly Actor[] _everybody = [LetterStage.Clerk, LetterStage.Office, People.One(StaffRole.FinalSigner), People.One(StaffRole.UnitReviewer)];

        private readonly Dictionary<Letter, int> _care = [];
        private readonly Dictionary<(string Subject, DateOnly Due), int> _told = [];
        /// <summary>By when the leader wants an answer to a letter at risk, wherever it is merged into meanwhile.</summary>
        private readonly Dictionary<Letter, DateOnly> _ordered = [];

        public List<Letter> Letters { get; } = [];

        public HashSet<Guid> Risks { get; } = [];

        /// <summary>Which of the rarer steps happened in this year.</summary>
        public HashSet<LetterAct> Moves { get; } = [];

        public void Live(DateOnly day)
        {
            var now = ChinaTime.StartOf(day).AddHours(10);
            for (var more = random.Next(0, 2); more >= 0 && random.Next(3) > 0; more--)
            {
                var letter = LetterStage.Receive((LetterKind)random.Next(5), now);
                Letters.Add(letter);

                // Five in a hundred are forgotten by everybody.
                _care[letter] = random.Next(100) < 5 ? 1000 : random.Next(0, 14);
            }

            var watch = new LetterWatch(LetterStage.Rules, Seeded.Calendar, day);
            foreach (var letter in Letters)
            {
                Handle(letter, day, now);
                Assert.True(letter.State != LetterState.Merged || letter.OrganPath == LeadOf(letter).OrganPath, "a follower was left behind");
                Watch(letter, day, watch);
            }
        }

        private void Watch(Letter letter, DateOnly day, LetterWatch watch)
        {
            var calls = watch.CallsFor(letter).ToList();
            foreach (var call in calls.Where(call => !_told.TryGetValue((call.Subject, call.Due), out var last) || last < call.Step))
            {
                _told[(call.Subject, call.Due)] = call.Step;

                // Whoever has left, somebody hears of it.
                Assert.NotEmpty(LetterPeople.Of(letter, call.Parts, [.. _everybody.Where(one => one.Id != letter.OwnerId)], []));
                if (call.IsRisk && Risks.Add(letter.Id))
                {
                    Assert.Contains(DutyPart.Leader, call.Parts);
                    _ordered[letter] = day.AddDays(random.Next(0, 10));
                }
            }

            Assert.False(letter.State.IsOwed && letter.Timing.OwedSince.AddDays(75) <= day && !calls.Exists(call => call.IsRisk), "75 days passed in silence");
            Assert.False(letter.State.IsOwed && day > LetterStage.Terms.VetoOn(letter.Timing), "three months passed");
        }

        private void Handle(Letter letter, DateOnly day, DateTimeOffset now)
        {
            var age = day.DayNumber - letter.Timing.OwedSince.DayNumber;
            var isOrdered = _ordered.Any(order => day >= order.Value && order.Key.State.IsOwed && LeadOf(order.Key) == letter);
            switch (letter.State)
            {
                case LetterState.Received or LetterState.InHand when letter.OrganPath == letter.RootPath:
                    Move(letter, LetterAct.Assign, LetterStage.Office, now);
                    break;
                case LetterState.InHand when letter.ExtensionAskedAt is not null:
                    Move(letter, LetterAct.Extend, LetterStage.Office, now);
                    break;
                case LetterState.Received or LetterState.InHand when !isOrdered && random.Next(40) == 0 && Rarer(letter, now) is { } rarer:
                    Move(letter, rarer, LetterStage.Clerk, now);
                    break;
                case LetterState.Received when age >= _care[letter] || isOrdered:
                    Take(letter, LetterAct.Accept, LetterStage.Clerk, now);
                    break;
                case LetterState.InHand when isOrdered || (age >= _care[letter] && random.Next(4) > 0):
                    Take(letter, random.Next(8) == 0 && letter.DetailAskedAt is null && !isOrdered ? LetterAct.AskForDetail : LetterAct.Answer, LetterStage.Clerk, now);
                    break;
                case LetterState.AwaitingDetail when random.Next(20) == 0:
                    Take(letter, LetterAct.GiveDetail, null, now);
                    break;
                case LetterState.AwaitingDetail when random.Next(40) == 0:
                    Take(letter, LetterAct.NoteDetail, LetterStage.Clerk, now);
                    break;
                case LetterState.AwaitingDetail when day > LetterStage.Terms.DetailUntil(letter.DetailAskedAt!.Value):
                    Take(letter, LetterAct.Resume, Actor.System, now);
                    break;
                case LetterState.Merged when letter.OrganPath != letter.RootPath && !Risks.Contains(letter.Id) && random.Next(60) == 0:
                    Take(letter, LetterAct.Unmerge, LetterStage.Clerk, now);
                    break;
                case LetterState.Answered when random.Next(30) == 0:
                    Take(letter, letter.WasAskedBack ? LetterAct.Rate : LetterAct.AskBack, null, now);
                    break;
                case LetterState.Answered when day > LetterStage.Terms.RateUntil(letter.AnsweredAt!.Value):
                    Take(letter, LetterAct.Close, Actor.System, now);
                    break;
                case LetterState.Closed when random.Next(200) == 0 && !letter.WasReopened && day <= LetterStage.Terms.ReopenUntil(letter.AnsweredAt!.Value):
                    Take(letter, LetterAct.Reopen, null, now);
                    break;
            }
        }

        /// <summary>Who has to answer it: the letter into which it was merged, or into which that one was.</summary>
        private Letter LeadOf(Letter letter) => letter.State == LetterState.Merged ? LeadOf(Letters.Single(one => one.Id == letter.LeadId)) : letter;

        /// <summary>A step that the table allows now: merging where another letter leads, the office, or more time.</summary>
        private LetterAct? Rarer(Letter letter, DateTimeOffset now)
        {
            LetterAct[] wishes = [LetterAct.Merge, LetterAct.HandBack, LetterAct.AskExtension];
            var allowed = wishes.Where(act => LetterGuards.Objection(letter, Deed(letter, act, LetterStage.Clerk, now), Facts(letter, act, now)) is null).ToList();
            return allowed.Count == 0 ? null : allowed[random.Next(allowed.Count)];
        }

        private void Move(Letter letter, LetterAct act, Actor actor, DateTimeOffset now)
        {
            Take(letter, act, actor, now);
            Moves.Add(act == LetterAct.AskExtension ? LetterAct.Extend : act);
        }

        private LetterFacts Facts(Letter letter, LetterAct act, DateTimeOffset now) => new(
            LetterStage.Terms,
            act == LetterAct.Merge ? Letters.FirstOrDefault(lead => LetterGuards.Objection(letter, Deed(letter, act, LetterStage.Clerk, now), new(LetterStage.Terms, lead)) is null) : null,
            People.Department);

        private static LetterDeed Deed(Letter letter, LetterAct act, Actor? actor, DateTimeOffset at) =>
            new(act, actor, at) { Words = LetterStage.Words, SeenVersion = letter.Version, Rating = LetterRating.Fair };

        private void AnswerAlong(Letter lead, DateTimeOffset at)
        {
            foreach (var follower in Letters.Where(one => one.LeadId == lead.Id && one.State == LetterState.Merged))
            {
                follower.Take(new(LetterAct.AnswerAlong, Actor.System, at), new(LetterStage.Terms, lead));
                Moves.Add(LetterAct.AnswerAlong);
                AnswerAlong(follower, at);
            }
        }

        private void MoveAlong(Letter lead, DateTimeOffset at)
        {
            foreach (var follower in Letters.Where(one => one.LeadId == lead.Id && one.State == LetterState.Merged))
            {
                follower.Take(new(LetterAct.MoveAlong, Actor.System, at), new(LetterStage.Terms, lead));
                MoveAlong(follower, at);
            }
        }

        private void Take(Letter letter, LetterAct act, Actor? actor, DateTimeOffset at)
        {
            letter.Take(Deed(letter, act, actor, at), Facts(letter, act, at));
            if (act.IsPass)
            {
                MoveAlong(letter, at);
            }

            if (act == LetterAct.Answer)
            {
                AnswerAlong(letter, at);
            }

            // A new question is a new matter, which somebody may forget as well.
            if (act is LetterAct.AskBack or LetterAct.Reopen)
            {
                _care[letter] = random.Next(20) == 0 ? 1000 : random.Next(0, 14);
                _ordered.Remove(letter);
                Risks.Remove(letter.Id);
            }
        }
    }
}

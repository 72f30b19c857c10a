using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Domain.Letters.Alike;
using TengchongPortal.Web.Tests.Importing;
using Xunit.Abstractions;

namespace TengchongPortal.Web.Tests.Letters.Real;

/// <summary>What the likeness of letters is worth over real messages: measured against truths that it does not see.</summary>
public sealed class RealSuggestionTests(ITestOutputHelper output)
{
    /// <summary>Two messages whose whole texts share at least half of all their pairs are the same matter told twice.</summary>
    private const double Twice = 0.5;

    private const int Shown = 6;

    [CorpusFact]
    public void Of_messages_that_were_sent_twice_nearly_all_are_shown_and_what_both_say_is_told()
    {
        var messages = MessageFiles.Read([.. MessageFiles.Answered, .. MessageFiles.Unanswered]).Select(message => (Id: Guid.NewGuid(), Message: message)).ToList();
        var likeness = Learnt(messages);
        var pairs = SentTwice(messages);
        var (found, same, untold) = (0, 0, 0);
        foreach (var (one, other) in pairs)
        {
            var near = likeness.Nearest(one.Id, one.Message.Subject, one.Message.Text, Shown).FirstOrDefault(near => near.Letter == other.Id);
            (found, same) = (found + (near.Likeness >= LikeLetters.Akin ? 1 : 0), same + (near.Likeness >= LikeLetters.Same ? 1 : 0));
            untold += LetterPairs.Shared(one.Message.Text, other.Message.Text, 5).IsEmpty ? 1 : 0;
        }

        output.WriteLine($"{messages.Count} messages, {pairs.Count} times one that was sent before; shown {found}, called the same {same}");
        Assert.True(pairs.Count > 200);
        Assert.True(found >= 0.93 * pairs.Count, $"{found} of {pairs.Count} are shown.");
        Assert.True(same >= 0.8 * pairs.Count, $"{same} of {pairs.Count} are called the same.");
        Assert.Equal(0, untold);
    }

    [CorpusFact]
    public void The_department_that_answered_is_mostly_among_three_that_past_messages_suggest() =>
        Measure("departments named by the answer", MessageFiles.Read(MessageFiles.Answered), least: 0.55);

    [CorpusFact]
    public void The_category_that_a_person_gave_is_mostly_among_three_that_past_messages_suggest() =>
        Measure("categories given by a person", [.. MessageFiles.Read(MessageFiles.Unanswered).Where(message => message.Category.Length > 0)], least: 0.75);

    /// <summary>The newest fifth is held out: of it the suggestion sees subject and text only. Held against always naming the three that come most often.</summary>
    private void Measure(string what, IReadOnlyList<RealMessage> messages, double least)
    {
        var known = messages.OrderBy(message => message.AskedOn).Select(message => (Id: Guid.NewGuid(), Message: message, Organ: Departments.Of(message)!.Path)).Where(one => one.Organ.Contains("real", StringComparison.Ordinal)).ToList();
        var (past, asked) = (known[..(known.Count * 4 / 5)], known[(known.Count * 4 / 5)..]);
        var likeness = Learnt([.. past.Select(one => (one.Id, one.Message))]);
        var organs = past.ToDictionary(one => one.Id, one => one.Organ);
        var usual = past.CountBy(one => one.Organ).OrderByDescending(one => one.Value).Take(3).Select(one => one.Key).ToList();
        var suggested = asked.ConvertAll(one => LikeLetters.Routes(likeness.Nearest(one.Id, one.Message.Subject, one.Message.Text, 60).Select(near => (organs[near.Letter], near.Likeness)), 3).Select(organ => organ.OrganPath).ToList());
        var (first, third, guessed) = (asked.Where((one, at) => suggested[at].FirstOrDefault() == one.Organ).Count(), asked.Where((one, at) => suggested[at].Contains(one.Organ)).Count(), asked.Count(one => usual.Contains(one.Organ)));

        output.WriteLine($"{what}: {past.Count} known, {asked.Count} held out; the right one first {first}, among three {third}, none suggested {suggested.Count(one => one.Count == 0)}; the three usual ones hold {guessed}");
        Assert.True(third >= least * asked.Count, $"{third} of {asked.Count}");
        Assert.True(third > guessed, $"{third} are no better than {guessed} without reading.");
    }

    private static LetterLikeness Learnt(IReadOnlyCollection<(Guid Id, RealMessage Message)> messages)
    {
        var likeness = new LetterLikeness();
        foreach (var (id, message) in messages)
        {
            likeness.Add(id, message.Subject, message.Text);
        }

        return likeness;
    }

    /// <summary>Both directions of every two messages that share half of their pairs, found through pairs that few messages hold.</summary>
    private static List<((Guid Id, RealMessage Message) One, (Guid Id, RealMessage Message) Other)> SentTwice(List<(Guid Id, RealMessage Message)> messages)
    {
        var sets = messages.ConvertAll(one => PairsOf(one.Message).ToHashSet());
        var holders = sets.SelectMany((set, at) => set.Select(pair => (pair, at))).GroupBy(one => one.pair, one => one.at).Select(group => group.ToList()).Where(group => group.Count is > 1 and <= 15);
        return
        [
            .. holders.SelectMany(group => group.SelectMany(one => group.Where(other => other != one).Select(other => (one, other)))).CountBy(pair => pair).Where(pair => pair.Value >= 4).Select(pair => pair.Key)
                .Where(pair => sets[pair.one].Count(sets[pair.other].Contains) is var shared && shared >= Twice * (sets[pair.one].Count + sets[pair.other].Count - shared))
                .Select(pair => (messages[pair.one], messages[pair.other])),
        ];
    }

    private static IEnumerable<(char, char)> PairsOf(RealMessage message)
    {
        var words = $"{message.Subject}\n{message.Text}";
        return words.Zip(words.Skip(1)).Where(pair => char.IsLetterOrDigit(pair.First) && char.IsLetterOrDigit(pair.Second));
    }
}

using System.Security.Cryptography;
using System.Text;
using TengchongPortal.Data.Asking;
using TengchongPortal.Domain.Checking.PersonalNumbers;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Search.Asking;
using TengchongPortal.Search.Folding;

namespace TengchongPortal.Web.Citizens.Finding.Asked;

/// <summary>
/// Counts in memory what is asked: each words of a reader once a day. Who asked is known only as a number made with a key of the day that
/// is never written; what looks like a number of a person is not even counted.
/// </summary>
public sealed class QuestionCounter(TimeProvider clock, TextFolding folding)
{
    /// <summary>More different words do not wait, more readers are not told apart.</summary>
    public const int MostWaiting = 5_000;

    private const int MostRemembered = 100_000;

    private readonly Lock _lock = new();
    private readonly HashSet<Int128> _asked = [];
    private readonly Dictionary<(DateOnly Day, string Words), AskedCount> _waiting = [];
    private byte[] _key = [];
    private DateOnly _today;

    public void Note(string typed, string address)
    {
        var words = QuestionWords.Folded(folding, typed);
        if (words.Length == 0 || PersonalTrace.IsIn(typed) || PersonalTrace.IsIn(words))
        {
            return;
        }

        words = words[..Math.Min(words.Length, AskedQuestion.WordsMaxLength)].Trim();
        lock (_lock)
        {
            Turn(ChinaTime.DayOf(clock.GetUtcNow()));
            if (_asked.Count < MostRemembered && _asked.Add(MarkOf(words, address)))
            {
                Wait(new(_today, words, 1));
            }
        }
    }

    /// <summary>Takes what was asked since the last call.</summary>
    public IReadOnlyList<AskedCount> Take()
    {
        lock (_lock)
        {
            IReadOnlyList<AskedCount> taken = [.. _waiting.Values];
            _waiting.Clear();
            return taken;
        }
    }

    /// <summary>It could not be written; another time.</summary>
    public void GiveBack(IReadOnlyList<AskedCount> taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        lock (_lock)
        {
            foreach (var one in taken)
            {
                Wait(one);
            }
        }
    }

    private void Turn(DateOnly day)
    {
        if (day != _today)
        {
            (_today, _key) = (day, RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes));
            _asked.Clear();
        }
    }

    private void Wait(AskedCount one)
    {
        var place = (one.Day, one.Words);
        if (_waiting.TryGetValue(place, out var before))
        {
            _waiting[place] = before with { Count = before.Count + one.Count };
        }
        else if (_waiting.Count < MostWaiting)
        {
            _waiting[place] = one;
        }
    }

    private Int128 MarkOf(string words, string address)
    {
        var mark = HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{address}\n{words}"));
        return new(BitConverter.ToUInt64(mark, 0), BitConverter.ToUInt64(mark, sizeof(ulong)));
    }
}

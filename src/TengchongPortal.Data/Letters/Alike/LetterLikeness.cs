using System.Runtime.InteropServices;
using System.Security.Cryptography;
using TengchongPortal.Domain.Letters.Alike;

namespace TengchongPortal.Data.Letters.Alike;

/// <summary>
/// Which letters are alike. It lives in memory only, for the words of letters rest enciphered: of each letter it holds the numbers of some pairs of
/// characters, mixed with a number that this process drew, and no word. Bounded: the newest letters, each by at most <see cref="LetterPairs.Most"/> pairs.
/// </summary>
public sealed class LetterLikeness
{
    /// <summary>So many letters are held, the newest.</summary>
    public const int Most = 200_000;

    /// <summary>Of these so many are left free when a day begins, for what comes until the next.</summary>
    public const int RoomForADay = 5_000;

    /// <summary>Pairs that more than this share of letters hold say nothing (您好、我们).</summary>
    private const double Common = 0.15;

    private const int AlwaysRead = 50;

    private readonly uint _secret = BitConverter.ToUInt32(RandomNumberGenerator.GetBytes(sizeof(uint)));
    private readonly Lock _door = new();
    private readonly Dictionary<uint, Holders> _places = [];
    private readonly List<Guid> _letters = [];
    private readonly HashSet<Guid> _known = [];

    public int Count
    {
        get
        {
            lock (_door)
            {
                return _letters.Count;
            }
        }
    }

    public bool Holds(Guid letter)
    {
        lock (_door)
        {
            return _known.Contains(letter);
        }
    }

    /// <summary>Whether it holds no more.</summary>
    public bool IsFull => Count >= Most;

    public void Add(Guid letter, string subject, string text)
    {
        var pairs = LetterPairs.Of(subject, text);
        lock (_door)
        {
            if (_letters.Count >= Most || !_known.Add(letter))
            {
                return;
            }

            foreach (var pair in pairs)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_places, NumberOf(pair), out var isKnown).Add(_letters.Count, isKnown);
            }

            _letters.Add(letter);
        }
    }

    /// <summary>Those that share most of what a letter says and few others do, the likest first; 1 is all of it.</summary>
    public IReadOnlyList<(Guid Letter, float Likeness)> Nearest(Guid except, string subject, string text, int most)
    {
        var pairs = LetterPairs.Of(subject, text);
        lock (_door)
        {
            var (shared, whole) = (new Dictionary<int, float>(), 0f);
            foreach (var pair in pairs)
            {
                var isKnown = _places.TryGetValue(NumberOf(pair), out var holders);
                var weight = MathF.Log(1 + (_letters.Count / (float)(isKnown ? holders.Count : 1)));
                whole += weight;
                if (isKnown && holders.Count <= Math.Max(AlwaysRead, Common * _letters.Count))
                {
                    Weigh(shared, holders, weight);
                }
            }

            return [.. shared.Where(one => _letters[one.Key] != except).OrderByDescending(one => one.Value).Take(most).Select(one => (_letters[one.Key], one.Value / whole))];
        }
    }

    private static void Weigh(Dictionary<int, float> shared, Holders holders, float weight)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(shared, holders.First, out _) += weight;
        foreach (var letter in holders.Others ?? [])
        {
            CollectionsMarshal.GetValueRefOrAddDefault(shared, letter, out _) += weight;
        }
    }

    // Two characters are 32 bits: mixed one to one, no two pairs meet.
    private uint NumberOf((char First, char Second) pair)
    {
        var mixed = ((uint)pair.First << 16 | pair.Second) ^ _secret;
        mixed = (mixed ^ (mixed >> 16)) * 0x7feb352d;
        mixed = (mixed ^ (mixed >> 15)) * 0x846ca68b;
        return mixed ^ (mixed >> 16);
    }

    /// <summary>Who holds a pair. Most pairs are held by one letter, and ask for nothing of their own.</summary>
    private record struct Holders(int First, List<int>? Others)
    {
        public readonly int Count => 1 + (Others?.Count ?? 0);

        public void Add(int letter, bool isKnown)
        {
            if (isKnown)
            {
                (Others ??= new(2)).Add(letter);
            }
            else
            {
                First = letter;
            }
        }
    }
}

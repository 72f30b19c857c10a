using System.Collections.Immutable;

namespace TengchongPortal.Domain.Letters.Alike;

/// <summary>What past letters suggest about a letter. They suggest; a person decides.</summary>
public static class LikeLetters
{
    /// <summary>From so much on a letter may be about the same matter.</summary>
    public const float Same = 0.5f;

    /// <summary>From so much on it is worth a look.</summary>
    public const float Akin = 0.2f;

    /// <summary>As many letters must speak for an organ, where none of them is worth a look by itself.</summary>
    public const int Voices = 2;

    /// <summary>
    /// The organs that dealt with letters like this one, the likeliest first. Of real letters few are alike in their words, but those that share something,
    /// however little, share their organ more often than not: all of them speak, each by its likeness.
    /// </summary>
    public static ImmutableArray<LikelyOrgan> Routes(IEnumerable<(string OrganPath, float Likeness)> past, int most) =>
        [.. past.GroupBy(one => one.OrganPath)
            .Where(organ => organ.Count() >= Voices || organ.Any(one => one.Likeness >= Akin))
            .Select(organ => new LikelyOrgan(organ.Key, organ.Count(), organ.Sum(one => one.Likeness)))
            .OrderByDescending(organ => organ.Weight).ThenBy(organ => organ.OrganPath, StringComparer.Ordinal).Take(most)];
}

/// <summary>An organ that dealt with letters like this one.</summary>
/// <param name="Letters">How many of them.</param>
public sealed record LikelyOrgan(string OrganPath, int Letters, float Weight);

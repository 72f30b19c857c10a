namespace TengchongPortal.Web.Citizens.ReadingModes;

/// <summary>
/// How a reader wants the pages: the version for the elderly (长者版), the size of the letters, the colours. It rests in one cookie that
/// says nothing else, and the server draws by it, so that no script is needed.
/// </summary>
public sealed record ReadingMode(bool IsElder, TextSize Size, PageGround Ground)
{
    private const string ElderWord = "elder";
    private const string StandardWord = "standard";

    public static ReadingMode Standard { get; } = new(false, TextSize.Standard, PageGround.Plain);

    /// <summary>Whoever asks for the elderly version gets large letters at once and may still choose others.</summary>
    public static ReadingMode Elder { get; } = new(true, TextSize.Large, PageGround.Plain);

    public bool IsStandard => this == Standard;

    /// <summary>The classes of the page's root; null when nothing was asked for.</summary>
    public string? ClassNames
    {
        get
        {
            string?[] names =
            [
                IsElder ? "elder" : null,
                Size == TextSize.Standard ? null : $"size-{Kebab(Size.ToString())}",
                Ground == PageGround.Plain ? null : $"ground-{Kebab(Ground.ToString())}",
            ];
            var said = string.Join(' ', names.Where(name => name is not null));
            return said.Length == 0 ? null : said;
        }
    }

    /// <summary>The value of the cookie, such as <c>elder.Large.Plain</c>.</summary>
    public override string ToString() => $"{(IsElder ? ElderWord : StandardWord)}.{Size}.{Ground}";

    /// <summary>What a cookie says; whatever we did not write means the standard version.</summary>
    public static ReadingMode Parse(string? cookie) => cookie?.Split('.') is [var version, var size, var ground]
        && version is ElderWord or StandardWord
        && Enum.GetNames<TextSize>().Contains(size)
        && Enum.GetNames<PageGround>().Contains(ground)
            ? new(version == ElderWord, Enum.Parse<TextSize>(size), Enum.Parse<PageGround>(ground))
            : Standard;

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, at) => char.IsUpper(letter) && at > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}

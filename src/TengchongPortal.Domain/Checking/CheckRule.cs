using TengchongPortal.Domain.Checking.Reading;

namespace TengchongPortal.Domain.Checking;

/// <summary>One rule of the checker: what it is called, what it says, where that is written, and where a text breaks it.</summary>
/// <param name="code">Stable lower-case code with dots.</param>
/// <param name="level">Level unless a spot says otherwise.</param>
/// <param name="sentence">The rule as one Chinese sentence, ending with 。</param>
/// <param name="citation">Law, standard or local rule that it rests on.</param>
public abstract class CheckRule(string code, FindingLevel level, string sentence, string citation)
{
    public string Code { get; } = code;

    public FindingLevel Level { get; } = level;

    public string Sentence { get; } = sentence;

    public string Citation { get; } = citation;

    /// <summary>Sentence and citation, as the person reads them.</summary>
    public string Rule { get; } = $"{sentence}（依据：{citation}）";

    /// <summary>The rule as it is told in this kind of text.</summary>
    public virtual string RuleIn(TextKind kind) => Rule;

    /// <summary>False where the words around the spot must not travel with the finding.</summary>
    public virtual bool QuotesSentence => true;

    /// <summary>Does the rule hold for this kind of text at all?</summary>
    public virtual bool Judges(TextKind kind) => true;

    /// <summary>The level of a spot in this kind of text.</summary>
    public virtual FindingLevel Weigh(FindingLevel level, TextKind kind) => level;

    /// <summary>Spots in the order of the text. Lazy: the checker stops asking at its limit. Work must be linear in the text.</summary>
    public abstract IEnumerable<Spot> Find(TextScan scan);

    protected Spot At(int start, int length, string suggestion) => new(start, length, Level, suggestion);
}

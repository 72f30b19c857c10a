namespace TengchongPortal.Benchmarks.Letters;

/// <summary>Invented letters whose characters are as unevenly common as in writing: few everywhere, most rare.</summary>
internal sealed class LetterTexts
{
    private const char First = '一';
    private const int Characters = 2500;
    private const int SubjectLength = 18;
    private const int TextLength = 180;

    private readonly Random _random = new(200000);

    public (string Subject, string Text) Next() => (Words(SubjectLength), Words(TextLength));

    private string Words(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)(First + (int)(Characters * Math.Pow(_random.NextDouble(), 3)))));
}

using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace TengchongPortal.Data.FullText;

/// <summary>
/// The text of a PDF. Many fonts name a character by its radical (⻔ for 门): those are brought back one by one, the rest of the text stays
/// as it is.
/// </summary>
internal static class PdfWords
{
    private const int MostPages = 500;
    private const char FirstRadical = '⺀', FirstKangxi = '⼀', LastKangxi = '⿕';

    // Radicals without a compatibility form of their own (U+2E80–2EFF), each before the character that it stands for.
    private const string Radicals =
        "⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爪⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺲罒⺳网⺶羊⺷羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎"
        + "⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟";

    private static readonly Dictionary<char, char> _meant = Radicals.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>Null when it cannot be read, or has no letters: a scanned page.</summary>
    public static FileWords? Read(Stream content, int most)
    {
        var (text, isCut) = (new StringBuilder(), false);
        try
        {
            using var document = PdfDocument.Open(content);
            var read = 0;
            foreach (var page in document.GetPages().Take(MostPages).TakeWhile(_ => text.Length < most))
            {
                text.AppendLine(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true));
                read++;
            }

            isCut = read < document.NumberOfPages || text.Length > most;
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            // Whatever a foreign file makes the reader throw: it has no text that could be searched.
            return null;
        }

        return text.ToString().Any(char.IsLetter) ? new(Restored(text, most), isCut) : null;
    }

    private static string Restored(StringBuilder text, int most)
    {
        text.Length = Math.Min(text.Length, most);
        for (var at = 0; at < text.Length; at++)
        {
            text[at] = text[at] switch
            {
                >= FirstKangxi and <= LastKangxi and var kangxi => $"{kangxi}".Normalize(NormalizationForm.FormKC)[0],
                >= FirstRadical and < FirstKangxi and var radical => _meant.GetValueOrDefault(radical, radical),
                var other => other,
            };
        }

        return text.ToString();
    }
}

using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace TengchongPortal.Data.Rendering;

/// <summary>Draws reviewers' marks into rendered, sanitised markup. What crosses the border of an element stays unmarked: the list names it.</summary>
public static class MarkedText
{
    /// <param name="html">Finished markup of the renderer.</param>
    /// <param name="marks">Number and sentence of each mark.</param>
    public static string Of(string html, IEnumerable<(int Number, string Quote)> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var wanted = marks.Where(mark => mark.Quote.Length > 0).ToList();
        if (wanted.Count == 0)
        {
            return html;
        }

        var body = new HtmlParser().ParseDocument(html).Body!;
        wanted.ForEach(mark => Draw(body, mark.Number, mark.Quote));
        return body.InnerHtml;
    }

    private static void Draw(IElement body, int number, string quote)
    {
        var words = body.Descendants<IText>().FirstOrDefault(text => text.Data.Contains(quote, StringComparison.Ordinal));
        if (words is null)
        {
            return;
        }

        var sentence = words.Split(words.Data.IndexOf(quote, StringComparison.Ordinal));
        sentence.Split(quote.Length);
        var mark = body.Owner!.CreateElement("mark");
        mark.SetAttribute("data-mark", number.ToString(CultureInfo.InvariantCulture));
        sentence.Parent!.InsertBefore(mark, sentence);
        mark.AppendChild(sentence);
    }
}

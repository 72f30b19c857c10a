namespace TengchongPortal.Web.Components.Letters;

/// <summary>What is counted of letters: the columns of the tables, and a filter that lists the letters behind a number.</summary>
public enum LetterFigure
{
    Received,
    Accepted,
    NotAccepted,
    Answered,
    Open,

    /// <summary>First answered by the last day of the term.</summary>
    OnTime,
    Rated,

    /// <summary>First answered in the year, whenever it came, and not passed on by the hotline: the figure of the yearly report (R19).</summary>
    AnsweredThen,
}

public static class LetterFigureWords
{
    extension(LetterFigure figure)
    {
        public string Label => figure switch
        {
            LetterFigure.Received => "收到",
            LetterFigure.Accepted => "受理",
            LetterFigure.NotAccepted => "不予受理",
            LetterFigure.Answered => "已答复",
            LetterFigure.Open => "在办",
            LetterFigure.OnTime => "按期答复",
            LetterFigure.Rated => "已评价",
            LetterFigure.AnsweredThen => "当年答复的网站来信（年度报告）",
        };
    }
}

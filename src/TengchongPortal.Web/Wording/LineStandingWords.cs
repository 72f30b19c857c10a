using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording;

/// <summary>How a number stands to the one number of the city.</summary>
public static class LineStandingWords
{
    extension(LineStanding standing)
    {
        public string Label => standing switch
        {
            LineStanding.Unified => "统一号码",
            LineStanding.Emergency => "紧急求助",
            LineStanding.Kept => "保留",
            LineStanding.Merged => "已并入",
            LineStanding.Closed => "已停用",
        };

        public Tone Tone => standing switch
        {
            LineStanding.Unified => Tone.Good,
            LineStanding.Emergency or LineStanding.Kept => Tone.Plain,
            LineStanding.Merged or LineStanding.Closed => Tone.Quiet,
        };
    }
}

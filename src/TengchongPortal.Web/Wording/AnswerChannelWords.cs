using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Web.Wording;

/// <summary>Where an entry of the knowledge base is told.</summary>
public static class AnswerChannelWords
{
    /// <summary>The portal, where every entry is told.</summary>
    public const string Website = "网站";

    extension(AnswerChannel channel)
    {
        public string Label => channel switch
        {
            AnswerChannel.Hotline => "12345热线",
            AnswerChannel.Window => "办事窗口",
            AnswerChannel.NewMedia => "政务新媒体",
        };
    }

    /// <summary>All channels of an entry in one line.</summary>
    public static string All(IEnumerable<AnswerChannel> channels) => string.Join("、", channels.Select(channel => channel.Label).Prepend(Website));
}

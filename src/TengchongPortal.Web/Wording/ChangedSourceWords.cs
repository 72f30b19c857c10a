using TengchongPortal.Data.Reading.Policies;

namespace TengchongPortal.Web.Wording;

/// <summary>What a list says of a text that rests on something that changed.</summary>
public static class ChangedSourceWords
{
    extension(ChangedSource source)
    {
        public string Label => (source.Title.Length == 0, source.HasEnded) switch
        {
            (true, _) => "所依据的文件已不再公开",
            (false, true) => "所依据的文件已废止或者失效",
            (false, false) => "所依据的文件已修改",
        };
    }
}

namespace TengchongPortal.Domain.Organisations.Lines;

/// <summary>How a number that the public is told stands to the one number of the city (一号对外, R134).</summary>
public enum LineStanding
{
    /// <summary>统一号码: the one number itself.</summary>
    Unified,

    /// <summary>紧急求助: never merged.</summary>
    Emergency,

    /// <summary>保留: answered beside the one number, with its reason.</summary>
    Kept,

    /// <summary>并入: the one number answers; it is told to nobody by itself.</summary>
    Merged,

    /// <summary>停用.</summary>
    Closed,
}

public static class LineStandings
{
    extension(LineStanding standing)
    {
        /// <summary>Whether pages may name the number as one to ring.</summary>
        public bool IsTold => standing is LineStanding.Unified or LineStanding.Emergency or LineStanding.Kept;
    }
}

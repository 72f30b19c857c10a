namespace TengchongPortal.Web.Foundations.Rates;

/// <summary>So many tries in so many seconds.</summary>
public sealed record Pace(int Tries, int Seconds);

using System.Collections.Immutable;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Web.Staff.Policies.YearTopics;

/// <summary>The topics of each year, what waits for a second person, and for who may write one down the form.</summary>
public sealed record YearTopicsPage(ImmutableArray<IGrouping<int, YearTopic>> Years, ImmutableArray<WaitingTopic> Waiting, YearTopicForm? Form);

/// <param name="MayDecide">The reader is of the office and did not write it.</param>
public sealed record WaitingTopic(YearTopicEntry Entry, bool MayDecide);

using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Letters;

/// <summary>Words that questions about letters share.</summary>
public static class LetterQueries
{
    extension(IQueryable<Letter> letters)
    {
        /// <summary>With original, record book and helping organs: what a step needs.</summary>
        public IQueryable<Letter> WholeLetters() =>
            letters.Include(letter => letter.Original).Include(letter => letter.Events.OrderBy(line => line.Number)).Include(letter => letter.Involved).Include(letter => letter.Files.OrderBy(file => file.Ordinal)).AsSplitQuery();

        public IQueryable<Letter> Owed() => letters.Where(letter => LetterStates.Owed.Contains(letter.State));
    }
}

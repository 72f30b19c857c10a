using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Reading.Knowledge;

/// <summary>Which entries of the knowledge base are asked for.</summary>
public static class KnowledgeQueries
{
    /// <summary>Entries that answer from a policy, or from what explains it, and are told now.</summary>
    public static IQueryable<PublicKnowledge> AnsweringFrom(this PublicRegister register, Guid policy, TypeContracts contracts)
    {
        ArgumentNullException.ThrowIfNull(register);
        var explaining = register.Relations.Explaining(contracts).Where(link => link.ToDocumentId == policy).Select(link => link.FromDocumentId);
        var answering = register.Relations.Where(link => link.ToDocumentId == policy || explaining.Contains(link.ToDocumentId)).Among(link => link.Kind, KnowledgeContract.Sources).Select(link => link.FromDocumentId);
        return register.Knowledge.Where(entry => answering.Contains(entry.DocumentId));
    }
}

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

/// <summary>Which box of the form a field of the type contract is.</summary>
public static class ContractFields
{
    public static string FieldOf(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return PolicyFields.FieldOf(code) ?? code.Split('.')[^1] switch
        {
            "title" => nameof(DraftForm.Title),
            "body_or_attachment" or "attachment" => nameof(DraftForm.Body),
            "column" => nameof(DraftForm.ColumnId),
            "made_on" => nameof(DraftForm.MadeOn),
            "attribute" => nameof(DraftForm.Openness),
            "summary" => nameof(DraftForm.Summary),
            "theme" => nameof(DraftForm.Theme),
            "genre" => nameof(DraftForm.Genre),
            "keywords" => nameof(DraftForm.Keywords),
            "doc_number" => nameof(DraftForm.DocumentNumber),
            "legality_number" => nameof(DraftForm.LegalityNumber),
            "effective_on" => nameof(DraftForm.EffectiveOn),
            "relation_policy" or "self" or "from" or "target" => "Relations[0].Target",
            "source" => nameof(DraftForm.Source),
            "exemption_clause" => nameof(DraftForm.ExemptionClause),
            "reassess_on" => nameof(DraftForm.ReassessOn),
            _ => "",
        };
    }
}

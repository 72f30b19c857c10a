using System.Text.Json;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Tests.WorkingTime;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Knowledge;

/// <summary>What an entry of the knowledge base must hold before it is sent in (R133).</summary>
public sealed class KnowledgeContractTests
{
    private static readonly KnowledgeFacts _facts = new() { Clause = "第一条", Owner = "救助股股长", Channels = [AnswerChannel.Hotline] };

    private static readonly RevisionText _entry = Texts.Notice("高龄津贴每月领多少？") with
    {
        Knowledge = _facts,
        ExpiresOn = new(2030, 12, 31),
        Relations = [new(RelationKind.Answers, Texts.Column)],
    };

    public static TheoryData<string, RevisionText> Spoilt => new()
    {
        { "contract.knowledge.clause", _entry with { Knowledge = _facts with { Clause = "" } } },
        { "contract.knowledge.owner", _entry with { Knowledge = _facts with { Owner = "" } } },
        { "contract.knowledge.basis", _entry with { Relations = [] } },
        { "contract.knowledge.basis", _entry with { Relations = [new(RelationKind.Related, Texts.Column)] } },
        { "contract.knowledge.valid_until", _entry with { ExpiresOn = null } },
        { "contract.knowledge.interprets", _entry with { Relations = _entry.Relations.Add(new(RelationKind.Interprets, Texts.Column)) } },
        { "contract.knowledge.files", _entry with { Files = [new(Guid.Empty, 1, new string('a', 64), "附件.pdf", "application/pdf", 10)] } },
    };

    [Fact]
    public void What_is_whole_has_no_fault_and_a_rule_of_the_register_is_a_basis()
    {
        Assert.Empty(KnowledgeContract.Faults(_entry));
        Assert.Empty(KnowledgeContract.Faults(_entry with { Relations = [], Knowledge = _facts with { Rule = "中华人民共和国政府信息公开条例" } }));
    }

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void Each_thing_that_is_missing_or_too_much_is_named_alone(string code, RevisionText text) =>
        Assert.Equal([code], KnowledgeContract.Faults(text).Select(fault => fault.Code));

    [Fact]
    public void Column_and_genre_of_an_entry_are_those_of_its_type()
    {
        using var seed = JsonDocument.Parse(Seeded.Text("document-types.json"));
        var type = seed.RootElement.GetProperty("types").EnumerateArray().Single(one => one.GetProperty("key").GetString() == KnowledgeFacts.TypeKey);

        Assert.Equal((KnowledgeFacts.ColumnKey, KnowledgeFacts.Genre), (type.GetProperty("default_columns")[0].GetString(), type.GetProperty("genre").GetString()));
    }

    [Fact]
    public void Two_facts_are_the_same_when_they_say_the_same_and_where_an_entry_is_told_belongs_to_what_it_says()
    {
        Assert.Equal(_facts, _facts with { Channels = [AnswerChannel.Hotline] });
        Assert.NotEqual(_facts, _facts with { Channels = [AnswerChannel.Window] });
    }
}

using System.Collections.Immutable;
using System.Reflection;
using CsCheck;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures;

public sealed class ContentHashTests
{
    private static readonly byte[] _salt = [.. Enumerable.Range(0, ContentHash.SaltBytes).Select(number => (byte)number)];

    private static readonly RevisionFile _file = new(Guid.Empty, 1, new string('a', 64), "附件.pdf", "application/pdf", 10);

    private static readonly ImmutableArray<PropertyInfo> _fields =
        [.. typeof(RevisionText).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite)];

    public static TheoryData<string> Fields => [.. _fields.Select(property => property.Name)];

    public static TheoryData<string, string> PairsOfTexts
    {
        get
        {
            var names = _fields.Where(property => property.PropertyType == typeof(string)).Select(property => property.Name).ToList();
            var pairs = new TheoryData<string, string>();
            foreach (var (left, right) in names.SelectMany(left => names.Where(right => right != left).Select(right => (left, right))))
            {
                pairs.Add(left, right);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_change_of_any_field_changes_the_hash(string name)
    {
        var field = _fields.Single(property => property.Name == name);
        var changed = With(Texts.Notice(), field, Other(field.GetValue(Texts.Notice()), field.PropertyType));

        Assert.NotEqual(Hash(Texts.Notice()), Hash(changed));
    }

    [Theory]
    [MemberData(nameof(PairsOfTexts))]
    public void Characters_that_move_from_one_field_to_another_change_the_hash(string left, string right)
    {
        var (first, second) = (_fields.Single(field => field.Name == left), _fields.Single(field => field.Name == right));

        Gen.String[Gen.Char['一', '十'], 1, 6].Array[3].Sample(
            parts => Hash(With(With(Texts.Notice(), first, parts[0] + parts[1]), second, parts[2]))
                != Hash(With(With(Texts.Notice(), first, parts[0]), second, parts[1] + parts[2])),
            iter: 20,
            seed: "0000000000001",
            threads: 1);
    }

    [Fact]
    public void Lists_cannot_be_cut_differently_without_a_trace()
    {
        string[] hashes =
        [
            Hash(Texts.Notice() with { NamedOrgans = ["a", "b"] }),
            Hash(Texts.Notice() with { NamedOrgans = ["ab"] }),
            Hash(Texts.Notice() with { NamedOrgans = ["a", "b", ""] }),
            Hash(Texts.Notice() with { NamedOrgans = ["b", "a"] }),
            Hash(Texts.Notice() with { Files = [_file] }),
            Hash(Texts.Notice() with { Files = [_file with { Name = "附件" }] }),
            Hash(Texts.Notice() with { Files = [_file, _file with { Ordinal = 2 }] }),
            Hash(Texts.Notice() with { Relations = [new(RelationKind.BasedOn, Texts.Column)] }),
            Hash(Texts.Notice() with { Relations = [new(RelationKind.Amends, Texts.Column)] }),
            Hash(Texts.Notice() with { Flags = ["a", "b"] }),
            Hash(Texts.Notice() with { Flags = ["ab"] }),
            Hash(Texts.Notice() with { Filling = WarningForms.Chosen(EditionBuilder.DefaultStart) }),
            Hash(Texts.Notice() with { Filling = WarningForms.Chosen(EditionBuilder.DefaultStart) with { Place = "119", Phone = "猴桥镇" } }),
        ];

        Assert.Distinct(hashes);
    }

    [Fact]
    public void Files_count_in_the_order_that_is_shown()
    {
        var second = _file with { Ordinal = 2, Sha256 = new string('b', 64) };

        Assert.Equal(Hash(Texts.Notice() with { Files = [_file, second] }), Hash(Texts.Notice() with { Files = [second, _file] }));
        Assert.NotEqual(Hash(Texts.Notice() with { Files = [_file, second] }), Hash(Texts.Notice() with { Files = [_file with { Ordinal = 3 }, second] }));
    }

    [Fact]
    public void The_same_text_with_another_salt_has_another_hash()
    {
        Assert.NotEqual(Hash(Texts.Notice()), ContentHash.Of(Texts.Notice(), [.. _salt.Reverse()]));
        Assert.NotEqual(ContentHash.FreshSalt(), ContentHash.FreshSalt());
        Assert.Equal(ContentHash.SaltBytes, ContentHash.FreshSalt().Length);
    }

    /// <summary>Computed outside of .NET from the written form; if it moves, every signature ever given is lost.</summary>
    [Fact]
    public void The_hash_of_a_known_text_never_moves() =>
        Assert.Equal("df1502b5d96bc3a2b42dc25e82e55ed4d95a8775d68a824e76c68692bf85c544", Hash(Texts.Notice() with { Files = [_file], Relations = [new(RelationKind.BasedOn, Texts.Column)] }));

    [Fact]
    public void A_stored_revision_reads_back_to_its_hash()
    {
        var text = Texts.Notice() with { Files = [_file], Relations = [new(RelationKind.BasedOn, Texts.Column)], EffectiveOn = new DateOnly(2020, 1, 1) };

        Assert.True(new EditionBuilder().Saying(text).InState(EditorialState.Draft).Current.IsIntact);
    }

    private static string Hash(RevisionText text) => ContentHash.Of(text, _salt);

    private static RevisionText With(RevisionText text, PropertyInfo field, object value)
    {
        var copy = text with { };
        field.SetValue(copy, value);
        return copy;
    }

    private static object Other(object? value, Type type) => value switch
    {
        string text => text + "。",
        Guid => Guid.Empty,
        Enum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
        DateOnly day => day.AddDays(1),
        null when type == typeof(PolicyFacts) => new PolicyFacts { Changes = "补贴标准提高" },
        null when type == typeof(InterpretationFacts) => new InterpretationFacts { Background = "背景" },
        null when type == typeof(MeetingFacts) => new MeetingFacts { Number = "第30次" },
        null when type == typeof(KnowledgeFacts) => new KnowledgeFacts { Clause = "第十二条" },
        null when type == typeof(WarningFilling) => WarningForms.Chosen(EditionBuilder.DefaultStart),
        null => new DateOnly(2030, 1, 1),
        ImmutableArray<string> texts => texts.Add("tc-d09"),
        ImmutableArray<RevisionFile> files => files.Add(_file),
        ImmutableArray<RevisionRelation> links => links.Add(new(RelationKind.Related, Texts.Column)),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "A kind of field that this test does not know."),
    };
}

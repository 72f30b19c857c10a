namespace TengchongPortal.Web.Tests.Whole;

/// <summary>The rules of a page find what they are there for, or the walk through the site would prove nothing.</summary>
public sealed class PageRulesTests
{
    private const string Frame = """<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>页</title></head><body><main><h1>页</h1>{0}</main></body></html>""";

    [Fact]
    public void A_plain_page_has_no_fault() => Assert.Empty(FaultsOf("""<p>文字<a href="/x">链接</a></p><ul><li>一</li></ul><dl><div><dt>甲</dt><dd>乙</dd></div></dl>"""));

    [Theory]
    [InlineData("<p>甲<div>乙</div></p>")]
    [InlineData("<ul><div>甲</div></ul>")]
    [InlineData("<dl><span>甲</span></dl>")]
    [InlineData("<b><p>甲</b></p>")]
    [InlineData("<a href='/x'><a href='/y'>甲</a></a>")]
    [InlineData("<a href='/x'><button type='button'>甲</button></a>")]
    [InlineData("<span><div>甲</div></span>")]
    [InlineData("<p id='a'>甲</p><p id='a'>乙</p>")]
    [InlineData("<label for='nothing'>甲</label>")]
    [InlineData("<a href='#nothing'>甲</a>")]
    [InlineData("<img src='/x.png'>")]
    [InlineData("<button>甲</button>")]
    [InlineData("<p style='color:red'>甲</p>")]
    [InlineData("<h3>漏了一级</h3>")]
    [InlineData("<h1>第二个</h1>")]
    [InlineData("<center>甲</center>")]
    [InlineData("<table><tbody><tr><th>甲</th></tr></tbody></table>")]
    [InlineData("<details><p>甲</p></details>")]
    [InlineData("<time>昨天</time>")]
    [InlineData("<p class='a' class='b'>甲</p>")]
    [InlineData("甲</div>")]
    [InlineData("<section>甲")]
    public void A_faulty_page_is_found(string markup) => Assert.NotEmpty(FaultsOf(markup));

    private static IEnumerable<string> FaultsOf(string markup) => PageRules.Faults(Frame.Replace("{0}", markup, StringComparison.Ordinal), out _);
}

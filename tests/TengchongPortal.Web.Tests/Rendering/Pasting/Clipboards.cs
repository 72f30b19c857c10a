namespace TengchongPortal.Web.Tests.Rendering.Pasting;

/// <summary>What programs put on the clipboard, written by ourselves after their manner: every kind of residue, invented words.</summary>
internal static class Clipboards
{
    public const string Word = """
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
        <head>
        <meta http-equiv=Content-Type content="text/html; charset=utf-8">
        <meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
        <link rel=File-List href="file:///C:/Users/clerk/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><![endif]-->
        <style><!-- /* Font Definitions */ @font-face {font-family:仿宋_GB2312; panose-1:2 1 6 9 3 1 1 1 1 1;}
        p.MsoNormal, li.MsoNormal {mso-style-parent:""; margin:0cm; font-family:"Calibri",sans-serif;} --></style>
        </head>
        <body lang=ZH-CN style='tab-interval:21.0pt'>
        <!--StartFragment-->
        <h1 style='text-align:center;line-height:28.0pt'><a name="_Toc1"></a><span style='font-family:方正小标宋简体'>来凤社区便民服务日安排<span lang=EN-US><o:p></o:p></span></span></h1>
        <p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span style='font-size:16.0pt;font-family:仿宋_GB2312;mso-bidi-font-family:
        仿宋_GB2312'>为方便群众办事，定于本月第一个星期三集中
        提供咨询服务。<b style='mso-bidi-font-weight:normal'>请携带</b></span><b style='mso-bidi-font-weight:normal'><span style='font-size:16.0pt'>有效证件</span></b><span lang=EN-US style='font-size:16.0pt'><o:p></o:p></span></p>
        <p class=MsoNormal><span lang=EN-US style='font-size:16.0pt'><o:p>&nbsp;</o:p></span></p>
        <h2><span style='font-family:黑体'>一、服务内容</span></h2>
        <p class=MsoListParagraph style='margin-left:18.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='mso-fareast-font-family:仿宋'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span>社会保险</span></p>
        <p class=MsoListParagraph style='margin-left:39.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]><span>参保登记</span></p>
        <p class=MsoListParagraph style='margin-left:18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span>户籍<span lang=EN-US>(</span>含迁移<span lang=EN-US>)</span></span></p>
        <p class=MsoNormal style='mso-list:l1 level1 lfo2'><![if !supportLists]><span><span style='mso-list:Ignore'>（一）</span></span><![endif]><span>现场办理<del cite="mailto:clerk" datetime="2019-03-01T09:00">即到即办</del></span><span style='mso-element:comment'></span><a class=msocomanchor href="#_msocom_1">[批注1]</a></p>
        <p class=MsoNormal>详见<a href="https://www.example.gov.cn/bmfw/"><span style='color:windowtext'>服务指南</span></a>，面积<span lang=EN-US>30m<sup>2</sup></span>。<span style='display:none;mso-hide:all'>内部备注不外传</span></p>
        <!--[if gte vml 1]><v:shape id="图片_x0020_1" style='width:200pt'><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=200 height=80 src="file:///C:/Users/clerk/clip_image001.png" v:shapes="图片_x0020_1"><![endif]>
        <table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
         <tr style='mso-yfti-irow:0'><td width=189 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal><b><span>项目</span></b></p></td><td width=189><p class=MsoNormal><b><span>窗口</span></b></p></td></tr>
         <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'><td width=189><p class=MsoNormal><span>医保</span></p></td><td width=189><p class=MsoNormal><span lang=EN-US>3<o:p></o:p></span></p></td></tr>
        </table>
        <!--EndFragment-->
        </body>
        </html>
        """;

    public const string WordAsMarkdown = """
        ## 来凤社区便民服务日安排

        为方便群众办事，定于本月第一个星期三集中提供咨询服务。**请携带有效证件**

        ### 一、服务内容

        1. 社会保险
           - 参保登记
        2. 户籍(含迁移)

        （一）现场办理

        详见[服务指南](https://www.example.gov.cn/bmfw/)，面积30m²。

        | **项目** | **窗口** |
        | --- | --- |
        | 医保 | 3 |
        """;

    public const string Wps = """
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 14"><title></title>
        <!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
        <style>@font-face{font-family:"仿宋_GB2312";} p.MsoNormal{mso-style-name:正文;margin:0pt;text-align:justify;}</style></head><body style="tab-interval:21pt;text-justify-trim:punctuation;"><!--StartFragment-->
        <div class="Section0"><p class=MsoTitle align=center><span style="mso-spacerun:'yes';font-family:方正小标宋_GBK;font-size:22.0000pt;"><font face="方正小标宋_GBK">关于开展健康体检的通告</font></span><span style="mso-spacerun:'yes';"><o:p></o:p></span></p>
        <p class=MsoNormal style="text-indent:32.0000pt;mso-char-indent-count:2.0000;"><span style="mso-spacerun:'yes';font-family:仿宋_GB2312;font-size:16.0000pt;"><font face="仿宋_GB2312">　　体检对象为全市</font></span><span style="mso-spacerun:'yes';font-weight:bold;"><font face="仿宋_GB2312">六十五周岁</font></span><span style="mso-spacerun:'yes';font-weight:bold;"><font face="仿宋_GB2312">以上</font></span><span style="font-family:仿宋_GB2312;"><font face="仿宋_GB2312">常住居民。</font></span></p>
        <p class=MsoNormal style="mso-outline-level:2;"><span style="font-family:黑体;"><font face="黑体">一、体检地点</font></span></p>
        <p class=MsoNormal style="margin-left:0.0000pt;mso-list:l0 level1 lfo1;"><!--[if !supportLists]--><span style="font-family:Wingdings;mso-fareast-font-family:宋体;"><span style='mso-list:Ignore;'>l&nbsp;</span></span><!--[endif]--><span><font face="仿宋_GB2312">市人民医院</font></span></p>
        <p class=MsoNormal style="margin-left:0.0000pt;mso-list:l0 level1 lfo1;"><!--[if !supportLists]--><span style="font-family:Wingdings;"><span style='mso-list:Ignore;'>l&nbsp;</span></span><!--[endif]--><span><font face="仿宋_GB2312">各乡镇卫生院</font></span></p>
        <p class=MsoNormal><span><font face="仿宋_GB2312">1. 请空腹前往；</font></span></p><p class=MsoNormal><span><font face="仿宋_GB2312">2. 请带*原件*与复印件_一份_。</font></span></p>
        <table class=MsoTableGrid border=1 cellspacing=0><tr><td valign=top rowspan=2><p class=MsoNormal><span>城区</span></p></td><td><p class=MsoNormal><span>上午</span></p></td></tr><tr><td><p class=MsoNormal><span>下午</span></p></td></tr></table>
        <img src="data:image/png;base64,iVBORw0KGgo="></div><!--EndFragment--></body></html>
        """;

    public const string Excel = """
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet>
        <style><!--table {mso-displayed-decimal-separator:"\."; mso-displayed-thousand-separator:"\,";} .xl65 {mso-number-format:"\@"; white-space:nowrap;} --></style></head>
        <body link="#0563C1" vlink="#954F72">
        <table border=0 cellpadding=0 cellspacing=0 width=288 style='border-collapse:collapse;width:216pt'>
        <!--StartFragment-->
         <col width=72 span=4 style='width:54pt'>
         <tr height=19 style='height:14.4pt'><td height=19 class=xl65 width=72 style='height:14.4pt;width:54pt'>乡镇</td><td width=72>受益户数</td><td width=72>金额（万元）</td><td width=72></td></tr>
         <tr height=19><td height=19 class=xl65>固东镇</td><td align=right x:num="1280">1,280</td><td align=right>36.50</td><td></td></tr>
         <tr height=19><td height=19 colspan=2 style='height:14.4pt;mso-ignore:colspan'>合计（含以前年度）</td><td align=right>36.50</td><td></td></tr>
        <!--EndFragment-->
        </table>
        </body></html>
        """;

    public const string ExcelAsMarkdown = """
        | 乡镇 | 受益户数 | 金额（万元） |
        | --- | --- | --- |
        | 固东镇 | 1,280 | 36.50 |
        | 合计（含以前年度） |  | 36.50 |
        """;

    public const string Browser = """
        <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h3 style="color: rgb(51, 51, 51); font-family: &quot;Microsoft YaHei&quot;; font-weight: 700;">办理流程</h3><div style="box-sizing: border-box;"><p style="margin: 0px;">第一步：网上<span style="font-weight: 700; color: red;">预约</span>；<br>第二步：到<a href="/catalogue" target="_blank" onclick="track(this)">窗口</a>办理。</p></div><ul style="list-style: disc;"><li><p>居民身份证<strong> 原件</strong></p></li><li>户口簿<ol start="3"><li>首页</li><li>本人页</li></ol></li></ul><p>联系电话 0875-1234567 <a href="javascript:void(0)">收藏</a></p><script>track()</script></b>
        """;

    public const string BrowserAsMarkdown = """
        ## 办理流程

        第一步：网上**预约**；
        第二步：到[窗口](/catalogue)办理。

        - 居民身份证 **原件**
        - 户口簿

          3. 首页
          4. 本人页

        联系电话 0875-1234567 收藏
        """;
}

using Microsoft.EntityFrameworkCore.Migrations;
using TengchongPortal.Data.Mappings.Moves;

#nullable disable

namespace TengchongPortal.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddOpenStageAndYear : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "Columns",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PublishedYear",
                table: "PublicRecords",
                type: "int",
                nullable: true,
                computedColumnSql: "YEAR(DATEADD(hour, 8, [FirstPublishedAt]))",
                stored: false);

            foreach (var statement in FirstOpenStages.Statements)
            {
                migrationBuilder.Sql(statement);
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "PublishedYear",
                table: "PublicRecords");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "Columns");
        }
    }
}
